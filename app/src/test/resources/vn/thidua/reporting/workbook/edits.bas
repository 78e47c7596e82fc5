' What an officer does to a workbook, done by LibreOffice itself. Every Edit opens the original and saves a file of its own.
Dim Folder As String
Dim Doc As Object

Sub Main(folderUrl As String)
  Folder = folderUrl
  Edit "insert-rows"
  Edit "delete-row"
  Edit "insert-columns"
  Edit "delete-column"
  Edit "move-block"
  Edit "merge"
  Edit "merge-two"
  Edit "rename"
  Edit "comma"
  Edit "point"
  Edit "thousands"
  Edit "percent"
  Edit "stray-text"
  Edit "date-text"
  Edit "formula"
  Edit "drag-figure"
  Edit "saved"
  StarDesktop.terminate()
End Sub

Sub Edit(what As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Doc = StarDesktop.loadComponentFromURL(Folder & "original.xlsx", "_blank", 0, hidden())
  Dim i As Integer
  For i = 0 To Doc.Sheets.Count - 1
    Doc.Sheets.getByIndex(i).unprotect("")
  Next i
  Apply what, Doc.Sheets.getByIndex(1)
  Dim target(0) As New com.sun.star.beans.PropertyValue
  target(0).Name = "FilterName"
  target(0).Value = "Calc MS Excel 2007 XML"
  Doc.storeToURL(Folder & what & ".xlsx", target())
  Doc.close(True)
End Sub

Sub Apply(what As String, sheet As Object)
  Select Case what
    Case "insert-rows"
      sheet.Rows.insertByIndex(9, 2)
      sheet.Rows.insertByIndex(2, 1)
    Case "delete-row"
      sheet.Rows.removeByIndex(8, 1)
    Case "insert-columns"
      sheet.Columns.insertByIndex(2, 1)
      sheet.Columns.insertByIndex(0, 1)
    Case "delete-column"
      sheet.Columns.removeByIndex(4, 1)
    Case "move-block"
      Dim target As New com.sun.star.table.CellAddress
      target.Sheet = 1
      target.Column = 3
      target.Row = 4
      sheet.moveRange(target, sheet.getCellRangeByName("A1:G80").RangeAddress)
    Case "merge"
      sheet.getCellRangeByName("G9:H9").merge(True)
    Case "merge-two"
      sheet.getCellRangeByName("E9:E10").merge(True)
    Case "rename"
      sheet.Name = "Lanh dao"
    Case "comma"
      Doc.Sheets.getByIndex(4).getCellRangeByName("E14").String = "82,5"
    Case "point"
      Doc.Sheets.getByIndex(4).getCellRangeByName("E14").String = "82.5"
    Case "thousands"
      sheet.getCellRangeByName("E9").String = "5.001"
    Case "percent"
      sheet.getCellRangeByName("E9").String = "12 %"
    Case "stray-text"
      sheet.getCellRangeByName("E9").String = "khoảng 40"
      sheet.getCellRangeByName("G9").String = "đã kiểm tra"
    Case "date-text"
      sheet.getCellRangeByName("E9").String = "12/9/2017"
    Case "formula"
      sheet.getCellRangeByName("E9").Formula = "=5000+1"
    Case "drag-figure"
      Dim beside As New com.sun.star.table.CellAddress
      beside.Sheet = 1
      beside.Column = 9
      beside.Row = 8
      sheet.moveRange(beside, sheet.getCellRangeByName("E9").RangeAddress)
  End Select
End Sub
