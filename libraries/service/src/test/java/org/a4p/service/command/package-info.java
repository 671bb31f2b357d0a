@NullMarked
package org.a4p.service.command;

import org.jspecify.annotations.NullMarked;
