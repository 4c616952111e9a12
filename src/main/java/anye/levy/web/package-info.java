/** Pages: 残保金计算器 for everybody; 缓减免申请 for employers and for the office. */
package anye.levy.web;
