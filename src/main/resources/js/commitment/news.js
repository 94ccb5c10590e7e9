/* What a step came to, once the page shows the new state: what happened, who knows, and for a minute a way back. */
(function () {
    'use strict';

    var FOLDED = 'kept.unfolded.';
    var UNDO_FOR = 60000;

    function attribute(panel, name) {
        return panel.getAttribute('data-kept-' + name) || '';
    }

    /* What was recorded at that path, in the words that came with the page. */
    function news(panel, path) {
        if (/\/requests$/.test(path) && attribute(panel, 'asked')) {
            return {title: '', text: attribute(panel, 'asked')};
        }
        if (/^\/issues\/[^/]+\/commitment/.test(path) && attribute(panel, 'news')) {
            return {title: attribute(panel, 'news-word'), text: attribute(panel, 'news'), step: true};
        }
        return {title: '', text: attribute(panel, 'recorded')};
    }

    function focus(element) {
        if (element) {
            element.focus({preventScroll: true});
        }
    }

    function heading(panel) {
        return panel.querySelector('.kept-sentence');
    }

    function undo(panel, button) {
        var body = JSON.parse(attribute(panel, 'undo'));
        var path = attribute(panel, 'undo-path');
        body.words = attribute(panel, 'undo-words');
        button.disabled = true;
        KEPT.requests.post(path, JSON.stringify(body)).then(function (problem) {
            if (problem) {
                say(panel, problem.detail || attribute(panel, 'failed'));
            } else {
                KEPT.requests.reload(path);
            }
        });
    }

    function undoButton(panel) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link kept-undo';
        button.textContent = attribute(panel, 'undo-label');
        button.addEventListener('click', function () {
            undo(panel, button);
        });
        return button;
    }

    /* In the panel, for a page without flags. */
    function say(panel, text) {
        var place = panel.querySelector('.kept-recorded');
        place.textContent = text;
        return place;
    }

    function escaped(text) {
        var element = document.createElement('p');
        element.textContent = text;
        return element.outerHTML;
    }

    /* The way back is put in afterwards: AUI would give it the focus, and Enter would be enough to take the step back. */
    function withUndo(panel, place) {
        var button = undoButton(panel);
        var message = place.querySelector('.aui-message') || place;
        message.insertBefore(button, message.querySelector('.aui-close-button, .icon-close'));
        window.setTimeout(function () {
            var inside = place.contains(document.activeElement);
            if (place.close) {
                place.close();
            } else {
                button.remove();
            }
            if (inside) {
                focus(heading(panel));
            }
        }, UNDO_FOR);
    }

    function tell(panel) {
        var path = KEPT.requests.recorded();
        if (!path) {
            return;
        }
        var what = news(panel, path);
        var back = what.step && attribute(panel, 'undo');
        var place = AJS.flag
            ? AJS.flag({type: 'success', title: what.title, body: escaped(what.text), close: back ? 'manual' : 'auto'})
            : say(panel, what.text);
        if (back) {
            withUndo(panel, place);
            var words = place.querySelector('.aui-message') || place;
            words.tabIndex = -1;
            focus(words);
        } else {
            focus(heading(panel));
        }
    }

    /* What was opened stays open on the next page, for this reader. */
    function unfold(panel) {
        panel.querySelectorAll('[data-kept-fold]').forEach(function (fold) {
            var name = FOLDED + fold.getAttribute('data-kept-fold');
            var remembered = KEPT.requests.stored(window.localStorage, name);
            if (remembered) {
                fold.open = remembered === 'open';
            }
            fold.addEventListener('toggle', function () {
                KEPT.requests.stored(window.localStorage, name, fold.open ? 'open' : 'shut');
            });
        });
    }

    /* The operations lead here. Where there is nothing to do, the link goes on to the panel. */
    document.addEventListener('click', function (event) {
        var link = event.target.closest && event.target.closest('#kept-operation');
        var button = link && document.querySelector('.kept-panel .kept-steps button');
        if (button) {
            event.preventDefault();
            button.scrollIntoView({block: 'center'});
            button.focus();
        }
    });

    function start() {
        var panel = document.querySelector('.kept-panel');
        if (panel && !panel.keptStarted) {
            panel.keptStarted = true;
            unfold(panel);
            tell(panel);
        }
    }

    /* Jira draws panels anew without loading the page. */
    if (window.JIRA && JIRA.Events && JIRA.Events.NEW_CONTENT_ADDED) {
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, start);
    }
    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
