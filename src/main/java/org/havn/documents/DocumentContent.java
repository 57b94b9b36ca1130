package org.havn.documents;

/** What is in a document, to be sent to whom may read it. */
public record DocumentContent(String name, DocumentType type, byte[] bytes) {}
