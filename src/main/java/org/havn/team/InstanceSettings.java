package org.havn.team;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/**
 * What the administrator decided for the whole installation; {@code mode} is that of the overlay, {@code
 * templateManagement} lets recruiters and hiring managers keep process templates of their own.
 */
public record InstanceSettings(
        String name,
        boolean integrationEnabled,
        OverlayMode mode,
        boolean revealProspects,
        boolean listMarks,
        boolean templateManagement) {

    /** With process templates kept by administrators alone, as at first. */
    public InstanceSettings(
            String name, boolean integrationEnabled, OverlayMode mode, boolean revealProspects, boolean listMarks) {
        this(name, integrationEnabled, mode, revealProspects, listMarks, false);
    }

    public InstanceSettings {
        name = name.strip();
        if (name.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (name.length() > 100) throw new Refused(Refusal.TOO_LARGE);
    }

    /** Drawn above the page, or kept out of it in the browser's side panel. */
    public enum OverlayMode {
        OVERLAY,
        PANEL
    }
}
