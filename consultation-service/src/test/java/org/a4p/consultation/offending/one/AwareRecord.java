package org.a4p.consultation.offending.one;

import com.mongodb.client.MongoCollection;
import org.a4p.consultation.offending.other.Other;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Breaks every rule at once: a record that knows the web, the store, and a package that knows it back. */
public record AwareRecord(HttpStatus status, ModelAndView page, MongoCollection<Other> others) {}
