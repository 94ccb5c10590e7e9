package dev.kept.web.contact;

import dev.kept.web.contact.StepForms.FormPlace;
import dev.kept.web.template.Model;

/** What every form of the page carries. */
final class FormModels {

    private FormModels() {}

    static void put(Model model, FormPlace place) {
        model.text("action", place.action())
                .text("tokenName", place.tokenName())
                .text("token", place.token())
                .text("back", place.back());
    }
}
