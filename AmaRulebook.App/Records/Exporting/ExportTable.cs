namespace AmaRulebook.Records.Exporting;

/// <summary>One sheet of an export: a name, the columns' names and the rows, all of text.</summary>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
