package anye.access;

import java.util.Map;

import anye.audit.Journal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Whatever is done or looked at for an employer stands in the journal as "X for Y", without any use case having to think of it. */
@ApplicationScoped
class RecordActing {

    @Inject
    private Journal journal;

    /** After all other observers: a record of the journal is written last. */
    void write(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ActedFor done) {
        journal.write("access.actedFor", "acceptance:" + done.actor().mandate().acceptance(), done.actor().employer(), Map.of("act", done.act()));
    }

    void write(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) HandledFor done) {
        journal.write("access.handledFor", "employer:" + done.actor().employer().value(), done.actor().employer(), Map.of("act", done.useCase()));
    }
}
