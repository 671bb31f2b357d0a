/** A store that speaks MongoDB's protocol in this process, and keeps what it acknowledged when the process is killed. */
@NullMarked
package org.a4p.localstack.store;

import org.jspecify.annotations.NullMarked;
