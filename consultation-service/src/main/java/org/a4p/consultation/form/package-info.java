/** What officers type into forms: checked field by field, and handed back whole when it is refused. */
@NullMarked
package org.a4p.consultation.form;

import org.jspecify.annotations.NullMarked;
