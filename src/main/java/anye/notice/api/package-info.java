/** What the notices bring along, over HTTP. */
package anye.notice.api;
