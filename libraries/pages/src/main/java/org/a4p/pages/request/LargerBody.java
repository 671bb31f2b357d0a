package org.a4p.pages.request;

import java.util.function.Supplier;
import org.a4p.pages.problem.Failure;
import org.springframework.util.unit.DataSize;

/**
 * Addresses at which a request may send more than elsewhere; a service makes a bean of it.
 *
 * @param path a pattern of paths, with a star for one part of a path
 * @param type how the content types begin for which it holds; empty for all
 * @param maximum the most such a request may send
 * @param refusal what one that sends more is told
 */
public record LargerBody(String path, String type, DataSize maximum, Supplier<? extends Failure> refusal) {

    public LargerBody {
        if (maximum.toBytes() <= 0) {
            throw new IllegalArgumentException("nothing can be sent to " + path + ": " + maximum);
        }
    }
}
