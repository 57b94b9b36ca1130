package org.havn.captures;

import java.time.Instant;
import org.havn.links.PersonOnPage;

/** A click on the page of somebody known: whom it is about, and the cards of the page. */
public record CaptureRequest(PersonOnPage person, String html, Instant capturedAt) {}
