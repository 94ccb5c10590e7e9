/*
 * Suggests projects in the macro browser, by their names. The field stays what it was: a text with keys, which can be typed as
 * before. Where this script or its list fails, nothing is lost.
 */
(function () {
    'use strict';

    var WAIT_MILLIS = 200;
    var MACROS = ['kept-scoreboard', 'kept-promise-list', 'kept-review-agenda'];
    var count = 0;

    function element(name, attributes) {
        var made = document.createElement(name);
        Object.keys(attributes).forEach(function (attribute) {
            made.setAttribute(attribute, attributes[attribute]);
        });
        return made;
    }

    /* Where the key begins that is being typed: behind the last separator. */
    function start(input) {
        var separators = input.value.match(/^.*[\s,;]/);
        return separators ? separators[0].length : 0;
    }

    function Picker(input) {
        this.input = input;
        this.id = 'kept-projects-' + (count += 1);
        this.waiting = null;
        this.asked = 0;
        this.active = -1;
        this.list = element('ul', {'id': this.id, 'role': 'listbox', 'class': 'kept-projects', 'hidden': ''});
        this.told = element('span', {'class': 'kept-projects-told', 'role': 'status'});
        var label = input.id && document.querySelector('label[for="' + input.id + '"]');
        this.list.setAttribute('aria-label', label ? label.textContent.trim() : 'Jira');
        input.setAttribute('role', 'combobox');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-expanded', 'false');
        input.setAttribute('aria-controls', this.id);
        input.setAttribute('autocomplete', 'off');
        input.parentNode.classList.add('kept-projects-field');
        input.parentNode.insertBefore(this.told, input.nextSibling);
        input.parentNode.insertBefore(this.list, input.nextSibling);
        this.listen();
    }

    Picker.prototype.listen = function () {
        var picker = this;
        this.input.addEventListener('input', function () {
            window.clearTimeout(picker.waiting);
            picker.waiting = window.setTimeout(function () {
                picker.ask();
            }, WAIT_MILLIS);
        });
        this.input.addEventListener('keydown', function (event) {
            picker.key(event);
        });
        this.input.addEventListener('blur', function () {
            picker.close();
        });
        /* Before the input loses the focus, which closes the list. */
        this.list.addEventListener('mousedown', function (event) {
            var option = event.target.closest('[role=option]');
            event.preventDefault();
            if (option) {
                picker.choose(option);
            }
        });
    };

    /* An answer that is not to the last question is none. */
    Picker.prototype.ask = function () {
        var picker = this;
        var question = (this.asked += 1);
        var typed = this.input.value.substring(start(this.input));
        fetch(AJS.contextPath() + '/rest/kept/1/projects?text=' + encodeURIComponent(typed), {
            headers: {'Accept': 'application/json'}
        }).then(function (response) {
            return response.ok ? response.json() : null;
        }).catch(function () {
            return null;
        }).then(function (found) {
            if (question === picker.asked) {
                picker.show(found);
            }
        });
    };

    Picker.prototype.show = function (found) {
        var picker = this;
        this.close();
        this.told.textContent = found ? found.sentence : '';
        if (!found || found.values.length === 0 || document.activeElement !== this.input) {
            return;
        }
        found.values.forEach(function (project, index) {
            var option = element('li', {'id': picker.id + '-' + index, 'role': 'option', 'aria-selected': 'false'});
            option.setAttribute('data-key', project.key);
            option.textContent = project.name + ' (' + project.key + ')';
            picker.list.appendChild(option);
        });
        this.list.style.left = this.input.offsetLeft + 'px';
        this.list.style.top = this.input.offsetTop + this.input.offsetHeight + 'px';
        this.list.hidden = false;
        this.input.setAttribute('aria-expanded', 'true');
    };

    Picker.prototype.close = function () {
        this.list.replaceChildren();
        this.list.hidden = true;
        this.active = -1;
        this.input.setAttribute('aria-expanded', 'false');
        this.input.removeAttribute('aria-activedescendant');
    };

    Picker.prototype.move = function (by) {
        var options = this.list.children;
        var before = options[this.active];
        if (before) {
            before.setAttribute('aria-selected', 'false');
        }
        this.active = (this.active + by + options.length + (this.active < 0 && by < 0 ? 1 : 0)) % options.length;
        options[this.active].setAttribute('aria-selected', 'true');
        options[this.active].scrollIntoView({block: 'nearest'});
        this.input.setAttribute('aria-activedescendant', options[this.active].id);
    };

    /* The macro browser listens for changes of its fields. */
    Picker.prototype.choose = function (option) {
        this.asked += 1;
        this.input.value = this.input.value.substring(0, start(this.input)) + option.getAttribute('data-key');
        this.close();
        this.told.textContent = '';
        this.input.dispatchEvent(new Event('change', {bubbles: true}));
    };

    Picker.prototype.key = function (event) {
        var steps = {ArrowDown: 1, ArrowUp: -1};
        if (this.list.hidden) {
            if (event.key === 'ArrowDown') {
                event.preventDefault();
                this.ask();
            }
            return;
        }
        if (steps[event.key]) {
            event.preventDefault();
            this.move(steps[event.key]);
        } else if (event.key === 'Enter' && this.active >= 0) {
            event.preventDefault();
            event.stopPropagation();
            this.choose(this.list.children[this.active]);
        } else if (event.key === 'Escape') {
            /* It closes the list, not the dialog around it. */
            event.preventDefault();
            event.stopPropagation();
            this.close();
        }
    };

    function field(parameter, options) {
        var made = AJS.MacroBrowser.ParameterFields.string(parameter, options);
        var input = made && made.input && made.input[0];
        if (input) {
            /* The macro browser puts the field into its form after it was made. */
            window.setTimeout(function () {
                if (!input.hasAttribute('aria-controls')) {
                    new Picker(input);
                }
            }, 0);
        }
        return made;
    }

    function register() {
        if (AJS.MacroBrowser && AJS.MacroBrowser.setMacroJsOverride && AJS.MacroBrowser.ParameterFields) {
            MACROS.forEach(function (macro) {
                AJS.MacroBrowser.setMacroJsOverride(macro, {fields: {string: {project: field}}});
            });
        }
    }

    /* The macro browser is there with the page, or with the editor that comes later. */
    AJS.toInit(register);
    if (AJS.bind) {
        AJS.bind('init.rte', register);
    }
}());
