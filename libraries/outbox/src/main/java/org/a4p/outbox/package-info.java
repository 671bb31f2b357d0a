/** An aggregate and its events in one document write, then Kafka, then handled once. */
@NullMarked
package org.a4p.outbox;

import org.jspecify.annotations.NullMarked;
