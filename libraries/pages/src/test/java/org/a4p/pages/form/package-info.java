@NullMarked
package org.a4p.pages.form;

import org.jspecify.annotations.NullMarked;
