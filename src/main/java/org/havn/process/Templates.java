package org.havn.process;

import java.util.List;
import org.havn.hiring.Permission;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The process templates. Administrators keep all of them; recruiters and hiring managers their own, while template
 * management is on (A19). One template is the default: a job made without choosing gets it, and it cannot be deleted.
 */
@Service
@Transactional
public class Templates {
    private final TemplateRows rows;
    private final Settings settings;

    Templates(TemplateRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** Every template, the default first, then by name. */
    @Transactional(readOnly = true)
    public List<TemplateListing> list(Member by) {
        if (!Permission.READ_TEMPLATES.heldBy(by)) throw new Refused(Refusal.NOT_ALLOWED);
        var all = by.is(Role.ADMINISTRATOR);
        return rows.list(by.id(), all, all || mayCreate(by));
    }

    @Transactional(readOnly = true)
    public ProcessTemplate get(Member by, TemplateId id) {
        if (!Permission.READ_TEMPLATES.heldBy(by)) throw new Refused(Refusal.NOT_ALLOWED);
        return known(id);
    }

    /** The template that stands for no choice (B3). Asks no right: every new job needs one. */
    @Transactional(readOnly = true)
    public ProcessTemplate byDefault() {
        return known(rows.byDefault());
    }

    /** Whether the caller may make templates: administrators always, others while template management is on. */
    @Transactional(readOnly = true)
    public boolean mayCreate(Member by) {
        return Permission.KEEP_TEMPLATES.heldBy(by)
                && (by.is(Role.ADMINISTRATOR) || settings.current().templateManagement());
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Member by, ProcessTemplate template) {
        return by.is(Role.ADMINISTRATOR) || mayCreate(by) && template.ownedBy(by.id());
    }

    /** Makes a template of the caller's; its name must be new. */
    public ProcessTemplate create(Member by, TemplateDraft draft) {
        if (!mayCreate(by)) throw new Refused(Refusal.NOT_ALLOWED);
        return insert(new ProcessTemplate(TemplateId.next(), 0, by.id(), false, draft));
    }

    /** Makes the caller's own copy, under another name. */
    public ProcessTemplate copy(Member by, TemplateId id, String name) {
        var says = get(by, id).says();
        return create(by, new TemplateDraft(name, says.approval(), says.prospects(), says.plan()));
    }

    /** Changes a template; jobs made with it before keep what they got. */
    public ProcessTemplate edit(Member by, TemplateId id, int version, TemplateDraft draft) {
        var template = kept(by, id);
        try {
            var changed = new ProcessTemplate(id, version, template.owner(), template.isDefault(), draft);
            if (!rows.update(changed)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.LABEL_TAKEN);
        }
        return known(id);
    }

    /** Deletes a template other than the default; jobs made with it keep their process. */
    public void delete(Member by, TemplateId id) {
        if (kept(by, id).isDefault()) throw new Refused(Refusal.DEFAULT_TEMPLATE);
        rows.delete(id);
    }

    /** Says which template stands for no choice; only administrators do. */
    public void makeDefault(Member by, TemplateId id) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        rows.makeDefault(known(id).id());
    }

    private ProcessTemplate kept(Member by, TemplateId id) {
        var template = get(by, id);
        if (!mayKeep(by, template)) throw new Refused(Refusal.NOT_ALLOWED);
        return template;
    }

    private ProcessTemplate known(TemplateId id) {
        return rows.find(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private ProcessTemplate insert(ProcessTemplate template) {
        try {
            rows.insert(template);
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.LABEL_TAKEN);
        }
        return template;
    }
}
