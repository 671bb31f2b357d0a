/** Signs the demonstration officers in: an OpenID provider for a laptop and for tests. */
@NullMarked
package org.a4p.localstack.identity;

import org.jspecify.annotations.NullMarked;
