package org.havn.poolsearch;

/** One value of a facet and how many have it; {@code value} is how it is compared, {@code label} how it is read. */
public record FacetValue(Facet facet, String value, String label, int people) {}
