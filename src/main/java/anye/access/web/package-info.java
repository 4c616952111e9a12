/** What stands between the browser and the pages: headers, the gate, and the pages of signing in and of staff. */
package anye.access.web;
