package org.havn.mail;

/** Something has been put into the outbox. */
record MailWaiting() {}
