/*
 * What the record says to whoever promises, and what is there and what is missing: asked when a date is typed, and when the
 * history of an open promise is unfolded. A hint; nothing is refused because of it.
 */
(function () {
    'use strict';

    var NOTHING = {sentences: [], readiness: []};

    /* What is missing is marked by a sign and by its sentence; the colour says nothing. */
    function list(place, points) {
        var items = place.querySelector('ul');
        items.textContent = '';
        points.forEach(function (point) {
            var item = document.createElement('li');
            item.className = point.there ? 'kept-there' : 'kept-missing';
            item.textContent = point.sentence;
            items.appendChild(item);
        });
        place.hidden = points.length === 0;
    }

    function show(place, said) {
        var form = place.closest('.kept-form');
        place.textContent = said.sentences.join(' ');
        place.hidden = said.sentences.length === 0;
        if (form) {
            list(form.querySelector('.kept-readiness'), said.readiness);
        }
    }

    /* A place that hears nothing, or something that it did not ask for last, says nothing. */
    function ask(place, query) {
        var path = AJS.contextPath() + '/rest/kept/1' + place.getAttribute('data-kept-precedents') + query;
        place.setAttribute('data-kept-asked', path);
        fetch(path, {headers: {'Accept': 'application/json'}}).then(function (response) {
            return response.ok ? response.json() : NOTHING;
        }).catch(function () {
            return NOTHING;
        }).then(function (said) {
            if (place.getAttribute('data-kept-asked') === path) {
                show(place, said);
            }
        });
    }

    function chosen(form, name) {
        var input = form.querySelector('[name="' + name + '"]:checked') || form.querySelector('[name="' + name + '"]');
        return input ? input.value.trim() : '';
    }

    document.addEventListener('change', function (event) {
        var form = event.target.closest('.kept-form');
        var place = form && form.querySelector('[data-kept-small]');
        if (!place || ['side', 'requester', 'size', 'date'].indexOf(event.target.name) < 0) {
            return;
        }
        var size = Number(chosen(form, 'size'));
        if (!chosen(form, 'date') || !(size > 0)) {
            place.removeAttribute('data-kept-asked');
            show(place, NOTHING);
            return;
        }
        ask(place, '?date=' + encodeURIComponent(chosen(form, 'date')) + '&side=' + encodeURIComponent(chosen(form, 'side'))
            + '&band=' + (size <= Number(place.getAttribute('data-kept-small')) ? 'small' : 'large')
            + '&requester=' + encodeURIComponent(chosen(form, 'requester')));
    });

    /* A fold's event does not rise, so it is met on its way down. */
    document.addEventListener('toggle', function (event) {
        var place = event.target.open && event.target.querySelector('[data-kept-precedents]');
        if (place && place.hidden) {
            ask(place, '');
        }
    }, true);
}());
