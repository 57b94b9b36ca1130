package org.havn.interviews;

import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationUse;
import org.springframework.stereotype.Component;

/** An application with a form, even a begun one, is not taken back. */
@Component
class FeedbackUse implements ApplicationUse {
    private final FeedbackRepository forms;

    FeedbackUse(FeedbackRepository forms) {
        this.forms = forms;
    }

    @Override
    public boolean touches(ApplicationId application) {
        return forms.existsByApplicationId(application);
    }
}
