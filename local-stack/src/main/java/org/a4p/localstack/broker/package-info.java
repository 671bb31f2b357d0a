/** A real Kafka broker in this process: one node, loopback only, everything it was told kept on disk. */
@NullMarked
package org.a4p.localstack.broker;

import org.jspecify.annotations.NullMarked;
