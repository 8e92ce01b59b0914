using System.Globalization;

namespace AmaRulebook.Records.Exporting;

/// <summary>The first sheet: the project, its parties and its people, a line for each.</summary>
internal static class ProjectTable
{
    public static ExportTable Of(ProjectExport export)
    {
        var project = export.Project;
        return new ExportTable("プロジェクト", ["こと", "内容"], [.. Rows().Select(row => (IReadOnlyList<string>)[row.Name, row.Text])]);

        IEnumerable<(string Name, string Text)> Rows()
        {
            yield return ("プロジェクト名", project.Name);
            yield return ("番号", project.Number.ToString("0000", CultureInfo.InvariantCulture));
            yield return ("目的", project.Purpose);
            yield return ("協働の形", string.Join("、", project.Forms.Select(form => form.Title)));
            yield return ("担当課", project.Department);
            yield return ("期間", project.Period);
            yield return ("場所", project.Place);
            yield return ("連絡先", project.Contact);
            yield return ("はじめた日時", ExportTables.When(project.FoundedAt));
            if (project.NextMeeting is { } meeting)
            {
                yield return ("次に会う日", $"{ExportTables.When(meeting.StartsAt)}　{meeting.Place}");
            }

            if (project.Ending is { } ending)
            {
                yield return ("終わり方", $"{ending.Words}　{ExportTables.When(ending.EndedAt)}　{ending.Reason}");
            }

            foreach (var party in export.Parties)
            {
                var left = party.LeftAt is { } at ? $"、{ExportTables.When(at)}に抜けました" : "";
                yield return ("団体", $"{party.Name}（{party.KindWords}{left}）");
                foreach (var person in party.People)
                {
                    yield return ("参加者", $"{person.Name}（{party.Name}{(person.IsFacilitator ? "、進行役" : "")}）");
                }
            }

            yield return ("書き出した日時", ExportTables.When(export.ExportedAt));
            yield return ("だれの画面で見えるものか", $"{export.SeenBy.Person}（{export.SeenBy.Party}）");
        }
    }
}
