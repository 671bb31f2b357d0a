package org.a4p.testing.offending.one;

import com.mongodb.client.MongoCollection;
import org.a4p.testing.offending.one.web.LoudController;
import org.a4p.testing.offending.other.Other;
import org.springframework.web.util.UriTemplate;

/** A record that breaks every rule at once: it knows the web, its own page, the store, and a feature that knows it back. */
public record AwareRecord(UriTemplate address, LoudController page, MongoCollection<Other> others) {}
