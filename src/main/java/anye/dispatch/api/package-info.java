/** Forms and scans of dispatches over HTTP. */
package anye.dispatch.api;
