package org.havn.mail;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Rounds are made by the clock: waiting mails, reminders. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {}
