package org.havn.boards;

/** By what a job's table is sorted, and which way. */
public record PeopleSort(By by, boolean descending) {
    public static final PeopleSort LAST_MOVED = new PeopleSort(By.MOVED, true);

    /** The columns that can be sorted. */
    public enum By {
        NAME("candidate.folded_name"),
        STAGE("stage.position"),
        STATUS("application.status, application.outcome"),
        SOURCE("application.source"),
        ADDED("application.added_at"),
        MOVED("application.moved_at");

        private final String columns;

        By(String columns) {
            this.columns = columns;
        }
    }

    String sql() {
        return by.columns.replace(", ", direction() + ", ") + direction();
    }

    private String direction() {
        return descending ? " DESC" : " ASC";
    }
}
