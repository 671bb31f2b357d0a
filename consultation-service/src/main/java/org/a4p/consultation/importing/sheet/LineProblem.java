package org.a4p.consultation.importing.sheet;

import org.a4p.pages.problem.Failure;

/**
 * What is wrong with a line of a file.
 *
 * @param line counted from 1; 1 is also the line of what concerns the whole file
 * @param column empty where it concerns the whole line
 */
public record LineProblem(int line, String column, Failure reason) {}
