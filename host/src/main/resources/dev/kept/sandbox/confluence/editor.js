/* The sandbox's page editor: shows a macro's form, inserts its storage format at the cursor, keeps a preview. */
(function () {
    "use strict";

    const editor = document.getElementById("editor");
    const content = document.getElementById("wysiwygTextarea");
    const choice = document.getElementById("macro-choice");
    const preview = document.getElementById("preview");

    function escaped(text) {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    }

    function forms() {
        return Array.from(document.querySelectorAll(".macro-form"));
    }

    /* What plugins reach of the macro browser: a field of their own for a parameter, made when its form is first opened. */
    const overrides = {};
    const inputs = new WeakMap();
    const jQuery = window.AJS && window.AJS.$;

    function field(div, input) {
        return {
            paramDiv: div,
            input: input,
            getValue: () => input.val(),
            setValue: (value) => input.val(value),
        };
    }

    function made(parameter) {
        const input = inputs.get(parameter);
        return field(jQuery(input.closest(".field-group")), jQuery(input));
    }

    function override(form) {
        const fields = (overrides[form.dataset.macro] || {}).fields || {};
        form.querySelectorAll("[data-parameter]").forEach((input) => {
            const ofType = fields[input.dataset.type];
            const make = typeof ofType === "function" ? ofType : ofType && ofType[input.dataset.parameter];
            if (make && !input.dataset.overridden) {
                const parameter = { name: input.dataset.parameter, type: { name: input.dataset.type.toUpperCase() } };
                inputs.set(parameter, input);
                input.dataset.overridden = "true";
                make(parameter, {});
            }
        });
    }

    if (jQuery) {
        window.AJS.MacroBrowser = {
            Field: field,
            ParameterFields: { string: made, int: made, enum: made, boolean: made },
            setMacroJsOverride: (macro, given) => {
                overrides[macro] = given;
            },
        };
    }

    choice.addEventListener("change", () => {
        forms().forEach((form) => {
            form.hidden = form.dataset.macro !== choice.value;
            if (!form.hidden) {
                override(form);
            }
        });
    });

    function reference(field) {
        const value = field.value.trim();
        const colon = value.indexOf(":");
        if (field.dataset.type !== "confluence-content" || value === "") {
            return escaped(value);
        }
        const space = colon > 0 ? ' ri:space-key="' + escaped(value.slice(0, colon)) + '"' : "";
        return "<ac:link><ri:page" + space + ' ri:content-title="' + escaped(value.slice(colon + 1)) + '"/></ac:link>';
    }

    function storage(form) {
        let xml = '<ac:structured-macro ac:name="' + escaped(form.dataset.macro) + '">';
        form.querySelectorAll("[data-parameter]").forEach((field) => {
            const empty = field.type === "checkbox" ? !field.checked : field.value.trim() === "";
            if (!empty) {
                xml += '<ac:parameter ac:name="' + escaped(field.dataset.parameter) + '">' + reference(field)
                    + "</ac:parameter>";
            }
        });
        const body = form.querySelector("[data-macro-body]");
        if (body && form.dataset.body === "RICH") {
            xml += "<ac:rich-text-body>" + (body.value || "<p></p>") + "</ac:rich-text-body>";
        } else if (body) {
            const text = body.value.replace(/]]>/g, "]]]]><![CDATA[>");
            xml += "<ac:plain-text-body><![CDATA[" + text + "]]></ac:plain-text-body>";
        }
        return xml + "</ac:structured-macro>";
    }

    function missing(form) {
        return Array.from(form.querySelectorAll("[data-required]")).find((field) => field.value.trim() === "");
    }

    function show() {
        const form = new URLSearchParams(new FormData(editor));
        const address = editor.action.replace(/\/pages\/.*/, "/pages/previewpage.action");
        fetch(address, { method: "POST", body: form, credentials: "same-origin" })
            .then((answer) => answer.text())
            .then((html) => {
                preview.innerHTML = html;
            });
    }

    forms().forEach((form) => {
        form.querySelector(".insert-macro").addEventListener("click", () => {
            const gap = missing(form);
            if (gap) {
                gap.focus();
                return;
            }
            const at = content.selectionEnd || content.value.length;
            content.value = content.value.slice(0, at) + storage(form) + content.value.slice(at);
            choice.value = "";
            form.hidden = true;
            show();
        });
    });

    let waiting = 0;
    content.addEventListener("input", () => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(show, 600);
    });
    show();
}());
