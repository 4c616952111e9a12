/** Asking other systems over HTTP, within bounds: the departments, the tax bureau, the portals. */
package anye.kernel.http;
