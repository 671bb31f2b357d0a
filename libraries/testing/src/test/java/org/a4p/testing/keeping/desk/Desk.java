package org.a4p.testing.keeping.desk;

import org.a4p.testing.keeping.paper.Paper;

record Desk(Paper paper) {}
