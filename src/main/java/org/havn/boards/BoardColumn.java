package org.havn.boards;

import org.havn.jobs.Stage;

/** A stage of a job's board with how many open applications are there. */
public record BoardColumn(Stage stage, int people) {}
