/**
 * What somebody typed and has not sent yet: kept for a week, sealed, for nobody but them, so that a closed browser or a
 * dead node costs nothing typed. A form that was accepted takes its draft with it.
 */
package anye.access.drafts;
