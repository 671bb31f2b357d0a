/** Forms: bound to records, tried once, and shown again as typed with a reason at each field that was refused. */
@NullMarked
package org.a4p.pages.form;

import org.jspecify.annotations.NullMarked;
