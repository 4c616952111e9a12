/** The employer's pages of the declaration: 残疾人安置管理 and its four steps. */
package anye.declaration.web;
