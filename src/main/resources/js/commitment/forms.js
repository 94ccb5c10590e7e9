/* The forms in the dialogs: what they hold, what they show, and where they say what was wrong. */
window.KEPT = window.KEPT || {};

KEPT.forms = (function () {
    'use strict';

    var FEWEST_PARTS = 2;
    /* Attributes of a part that hold its number, counted from 0. */
    var NUMBERED = ['id', 'name', 'for', 'data-error-for', 'aria-labelledby'];
    var ITEM = /^(\w+)\[(\d+)\]\.(\w+)$/;

    function each(list, what) {
        Array.prototype.forEach.call(list, what);
    }

    function value(input) {
        if (input.type === 'checkbox') {
            return input.checked;
        }
        if (input.validity.badInput) {
            // The browser hides what cannot be read: sent on as empty it would pass for the usual value.
            return '?';
        }
        if (input.value === '') {
            return null;
        }
        return input.type === 'number' || input.name === 'commentId' || input.name === 'event' ? Number(input.value) : input.value;
    }

    function counts(input) {
        return input.name && (input.type !== 'radio' || input.checked);
    }

    /* Puts a value where its name says: "parts[1].size" is the size of the second part. */
    function put(data, name, what) {
        var item = ITEM.exec(name);
        if (!item) {
            data[name] = what;
            return;
        }
        data[item[1]] = data[item[1]] || [];
        data[item[1]][item[2]] = data[item[1]][item[2]] || {};
        data[item[1]][item[2]][item[3]] = what;
    }

    function body(form) {
        var data = {};
        var step = form.getAttribute('data-kept-step');
        if (step) {
            data.kind = step;
        }
        each(form.elements, function (input) {
            if (counts(input) && !input.closest('.kept-field[hidden]')) {
                put(data, input.name, value(input));
            }
        });
        return data;
    }

    /* What is hidden is as if nothing was chosen there. */
    function seen(input) {
        var shown = input.type === 'hidden' || !input.closest('.kept-field[hidden]');
        return shown ? value(input) : input.type === 'checkbox' ? false : null;
    }

    function holds(form, condition) {
        return condition === '' || condition.split(',').every(function (one) {
            var parts = one.split('=');
            return Array.prototype.some.call(form.elements, function (input) {
                var now = seen(input);
                return input.name === parts[0] && counts(input)
                    && parts[1].split('|').indexOf(now === null ? '' : String(now)) >= 0;
            });
        });
    }

    /* Shows the fields and the sentences that belong to what is chosen now. What one field hides may decide about others. */
    function adapt(form) {
        var all = form.closest('.kept-dialog').querySelectorAll('[data-kept-when]');
        [1, 2].forEach(function () {
            each(all, function (element) {
                element.hidden = !holds(form, element.getAttribute('data-kept-when'));
            });
        });
    }

    /* What the server would refuse as well, all of it at once; whether there is anything. */
    function incomplete(form) {
        var errors = [];
        function wrong(name, attribute) {
            errors.push({field: name, detail: form.getAttribute(attribute)});
        }
        each(form.elements, function (input) {
            if (input.offsetParent === null) {
                return;
            }
            if (input.validity.badInput && input.type === 'number') {
                wrong(input.name, 'data-kept-number');
            } else if (input.getAttribute('aria-required') === 'true' && value(input) === null) {
                wrong(input.name, 'data-kept-missing');
            }
        });
        each(form.querySelectorAll('[data-kept-required]'), function (group) {
            if (group.offsetParent !== null && !group.querySelector('input:checked')) {
                wrong(group.getAttribute('data-kept-required'), 'data-kept-missing');
            }
        });
        if (errors.length) {
            explain(form, {errors: errors});
        }
        return errors.length > 0;
    }

    function clear(form) {
        each(form.querySelectorAll('[data-error-for], .kept-form-problem'), function (element) {
            element.hidden = true;
            element.textContent = '';
        });
        each(form.querySelectorAll('[data-kept-wrong]'), right);
    }

    function right(input) {
        input.removeAttribute('data-kept-wrong');
        input.removeAttribute('aria-invalid');
    }

    function named(form, attribute, name) {
        return name ? form.querySelector('[' + attribute + '="' + CSS.escape(name) + '"]') : null;
    }

    /* Beside the field when there is one of that name, else on top of the form. */
    function complain(form, sentence, name) {
        var target = named(form, 'data-error-for', name) || form.querySelector('.kept-form-problem');
        var input = named(form, 'name', name);
        target.textContent = sentence;
        target.hidden = false;
        if (input) {
            input.setAttribute('data-kept-wrong', '');
            if (input.type !== 'radio') {
                input.setAttribute('aria-invalid', 'true');
            }
        }
    }

    /* Everything that was wrong, each at its place; then on to the first field to put right. */
    function explain(form, problem) {
        var errors = problem.errors && problem.errors.length ? problem.errors : [problem];
        errors.forEach(function (error) {
            complain(form, error.detail || form.getAttribute('data-kept-failed'), error.field);
        });
        var first = form.querySelector('[data-kept-wrong]');
        if (first) {
            first.focus();
        }
    }

    function number(rows) {
        each(rows.children, function (row, index) {
            row.querySelector('[data-kept-number]').textContent = String(index + 1);
            [row].concat(Array.from(row.querySelectorAll('*'))).forEach(function (element) {
                NUMBERED.forEach(function (attribute) {
                    var old = element.getAttribute(attribute);
                    if (old) {
                        element.setAttribute(attribute, old.replace(/@|\d+(?=\]|$)/, String(index)));
                    }
                });
            });
            row.querySelector('[data-kept-remove-row]').hidden = rows.children.length <= FEWEST_PARTS;
        });
    }

    function addPart(form) {
        var rows = form.querySelector('[data-kept-rows]');
        var row = form.querySelector('.kept-parts template').content.firstElementChild.cloneNode(true);
        rows.appendChild(row);
        number(rows);
        return row;
    }

    /* As it came with the page, with these values filled in: {"date": "2026-12-31"}. */
    function reset(form, values) {
        form.reset();
        clear(form);
        var rows = form.querySelector('[data-kept-rows]');
        if (rows) {
            rows.replaceChildren();
            while (rows.children.length < FEWEST_PARTS) {
                addPart(form);
            }
        }
        Object.keys(values).forEach(function (name) {
            var field = form.elements[name];
            if (field) {
                field.value = values[name];
            }
        });
        adapt(form);
    }

    /* Chooses the id by which everything sent until the dialog opens again is one step. */
    function choose(form) {
        var field = form.querySelector('[data-kept-chosen]');
        if (field) {
            field.value = Array.from(window.crypto.getRandomValues(new Uint8Array(16)), function (number) {
                return number.toString(16).padStart(2, '0');
            }).join('');
        }
    }

    function day(word) {
        var date = new Date();
        var ahead = {tomorrow: 1, week: 7, friday: (5 - date.getDay() + 7) % 7 || 7}[word];
        date.setDate(date.getDate() + ahead);
        return date.getFullYear() + '-' + String(date.getMonth() + 1).padStart(2, '0') + '-'
            + String(date.getDate()).padStart(2, '0');
    }

    /* What was wrong is no longer said once somebody does something about it. */
    function mend(input, form) {
        var error = named(form, 'data-error-for', input.name);
        if (error && !error.hidden) {
            error.hidden = true;
            error.textContent = '';
            each(form.querySelectorAll('[name="' + CSS.escape(input.name) + '"]'), right);
        }
    }

    ['change', 'input'].forEach(function (type) {
        document.addEventListener(type, function (event) {
            var form = event.target.closest('.kept-form');
            if (form) {
                mend(event.target, form);
                adapt(form);
            }
        });
    });

    document.addEventListener('click', function (event) {
        var form = event.target.closest('.kept-form');
        var chip = event.target.closest('[data-kept-day]');
        var remove = event.target.closest('[data-kept-remove-row]');
        if (!form) {
            return;
        }
        if (chip) {
            form.elements.date.value = day(chip.getAttribute('data-kept-day'));
            form.elements.date.dispatchEvent(new Event('change', {bubbles: true}));
            document.querySelector('button[form="' + form.id + '"]').focus();
        } else if (event.target.closest('[data-kept-add-row]')) {
            addPart(form).querySelector('input').focus();
        } else if (remove) {
            var rows = form.querySelector('[data-kept-rows]');
            remove.closest('.kept-part').remove();
            number(rows);
            rows.querySelector('input').focus();
        }
    });

    return {body: body, choose: choose, clear: clear, explain: explain, incomplete: incomplete, reset: reset};
}());
