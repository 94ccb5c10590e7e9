package dev.kept.web.answer;

import dev.kept.core.Texts;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Objection;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/**
 * The mail that brings a contact the link to answer by, in the language of whoever asks: a contact may be a mail
 * address without an account, of which no language is known.
 */
public final class ConsentLetter {

    private final Texts texts;
    private final Templates templates;

    public ConsentLetter(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The mail, as plain text and as HTML with the same words. Whoever has the link can answer, so the mail goes to one
     * address only and says how many days the link is good.
     *
     * @param address to whom it is sent
     * @param about what is asked
     * @param url where the answer is given; holds the token
     */
    public Mail to(String address, AskedAbout about, String url) {
        AnswerTexts words = new AnswerTexts(texts);
        String question = words.question(about);
        String said = about.question().words() == null ? "" : about.question().words();
        boolean objects = about.question().purpose() == LinkPurpose.OBJECT;
        String valid = objects
                ? texts.text("kept.answer.mail.object")
                : texts.text("kept.answer.mail.valid", Integer.toString(ConsentLinks.VALID_DAYS));
        Model model = new Model(texts)
                .text("title", words.subject(about))
                .text("question", question)
                .text("said", said)
                .text("url", url)
                .text("valid", valid)
                .message("link", objects ? link(about) : "kept.answer.mail.link")
                .text("language", texts.locale().toLanguageTag());
        String text = question + "\n\n" + (said.isEmpty() ? "" : said + "\n\n") + url + "\n\n" + valid + "\n";
        String html = templates.render("templates/kept/mail/consent.vm", model).toString();
        return new Mail(address, words.subject(about), text, html);
    }

    private static String link(AskedAbout about) {
        return Objection.ofTelling(about.question().about().kind())
                ? "kept.answer.mail.untold_link"
                : "kept.answer.mail.object_link";
    }
}
