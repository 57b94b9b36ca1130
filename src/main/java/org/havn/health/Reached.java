package org.havn.health;

/** How the reader came to this server: the name they asked for it by, and whether something in between passed them on. */
public record Reached(String host, boolean passedOn) {
    /** Whether others than the machine itself reach the server: then it must know its address. */
    boolean fromElsewhere() {
        return passedOn || !(host.equals("localhost") || host.matches("127\\.[0-9.]+") || host.matches("\\[?::1]?"));
    }
}
