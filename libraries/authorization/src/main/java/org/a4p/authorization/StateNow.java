package org.a4p.authorization;

import java.util.function.Supplier;
import org.a4p.pages.problem.Failure;

/**
 * State in which something is to be done.
 *
 * @param refusal makes what tells the officer that this is not the time, with the dates that matter
 */
public record StateNow<S extends Enum<S>>(S state, Supplier<Failure> refusal) {}
