/* Terms in a text that the other side will read, which it does not explain; with a wording to put behind them. A hint. */
(function () {
    'use strict';

    function element(name, text) {
        var made = document.createElement(name);
        made.textContent = text;
        return made;
    }

    /* Behind its first place, in brackets. */
    function explain(area, term, wording) {
        var before = area.value.slice(0, term.until);
        if (before.slice(before.length - term.term.length) === term.term) {
            area.value = before + ' (' + wording.meaning + ')' + area.value.slice(term.until);
            area.dispatchEvent(new Event('change', {bubbles: true}));
            area.focus();
        }
    }

    function line(place, area, term) {
        var row = element('li', term.term + ' ');
        term.wordings.forEach(function (wording) {
            var button = element('button', place.getAttribute('data-kept-add') + ': ' + wording.meaning);
            button.type = 'button';
            button.className = 'aui-button aui-button-link';
            button.addEventListener('click', function () {
                explain(area, term, wording);
            });
            row.appendChild(button);
        });
        return row;
    }

    function show(place, area, terms) {
        var open = terms.filter(function (term) {
            return !term.explained;
        });
        place.textContent = '';
        place.hidden = open.length === 0;
        if (open.length > 0) {
            var list = element('ul', '');
            place.appendChild(element('p', place.getAttribute('data-kept-plain')));
            open.forEach(function (term) {
                list.appendChild(line(place, area, term));
            });
            place.appendChild(list);
        }
    }

    document.addEventListener('change', function (event) {
        var area = event.target;
        var place = area.matches && area.matches('textarea') && area.parentNode.querySelector('[data-kept-plain]');
        if (!place) {
            return;
        }
        var text = area.value;
        if (!text.trim()) {
            show(place, area, []);
            return;
        }
        fetch(AJS.contextPath() + '/rest/kept/1/plain-words/checks', {
            method: 'POST',
            headers: {'Accept': 'application/json', 'Content-Type': 'application/json'},
            body: JSON.stringify({text: text})
        }).then(function (response) {
            return response.ok ? response.json() : {terms: []};
        }).catch(function () {
            return {terms: []};
        }).then(function (said) {
            if (area.value === text) {
                show(place, area, said.terms);
            }
        });
    });
}());
