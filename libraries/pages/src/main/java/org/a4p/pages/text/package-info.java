/** What people type: checked before it is stored, made safe when it is shown. */
@NullMarked
package org.a4p.pages.text;

import org.jspecify.annotations.NullMarked;
