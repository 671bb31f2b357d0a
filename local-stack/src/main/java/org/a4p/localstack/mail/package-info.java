/** Catches every mail the platform sends and shows it; delivers nothing to anybody. */
@NullMarked
package org.a4p.localstack.mail;

import org.jspecify.annotations.NullMarked;
