package org.a4p.notification.mail;

import com.mongodb.client.MongoClient;
import org.a4p.notification.delivery.MailThatKnowsItsStore;

/** Offends the rules on purpose. */
public record LetterThatKnowsItsDelivery(MailThatKnowsItsStore delivery, MongoClient store) {}
