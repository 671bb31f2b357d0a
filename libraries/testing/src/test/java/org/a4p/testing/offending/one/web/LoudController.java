package org.a4p.testing.offending.one.web;

import org.springframework.stereotype.Controller;

/** A controller that anybody may call. */
@Controller
public class LoudController {}
