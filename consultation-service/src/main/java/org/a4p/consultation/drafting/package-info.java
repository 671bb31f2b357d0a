/** What a delegation writes before anybody else sees it: drafts kept while typing, and clearance by the head of delegation. */
@NullMarked
package org.a4p.consultation.drafting;

import org.jspecify.annotations.NullMarked;
