/** Sheets that are imported: CSV and JSON, row by row. */
@NullMarked
package org.a4p.consultation.importing.sheet;

import org.jspecify.annotations.NullMarked;
