package org.havn.team;

/** What the administrator decided for the whole installation; {@code mode} is that of the overlay. */
public record InstanceSettings(
        String name, boolean integrationEnabled, OverlayMode mode, boolean revealProspects, boolean listMarks) {

    /** Drawn above the page, or kept out of it in the browser's side panel. */
    public enum OverlayMode {
        OVERLAY,
        PANEL
    }
}
