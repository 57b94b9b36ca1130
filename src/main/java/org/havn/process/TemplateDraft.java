package org.havn.process;

/** What a template says: its name (1–100 characters), whether jobs made with it need approval and take prospects, its stages. */
public record TemplateDraft(String name, boolean approval, boolean prospects, ProcessPlan plan) {
    public TemplateDraft {
        name = Names.checked(name);
    }
}
