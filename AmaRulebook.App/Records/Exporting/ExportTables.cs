using System.Globalization;
using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Layout;

namespace AmaRulebook.Records.Exporting;

/// <summary>An export as tables: for people who go on with it in a spreadsheet.</summary>
public static class ExportTables
{
    private static readonly string[] Round = ["記録番号", "段階", "回"];

    /// <summary>All of them, the project first.</summary>
    public static IReadOnlyList<ExportTable> Of(ProjectExport export) =>
    [
        ProjectTable.Of(export),
        Answers(export),
        Agreements(export),
        SignOffs(export),
        Reflections(export),
        Remarks(export),
        Consultations(export),
    ];

    /// <summary>答え: a row for each 回, item and party, of what is covered too - then it says so and nothing of the answer.</summary>
    public static ExportTable Answers(ProjectExport export) => new(
        "答え",
        [.. Round, "項目番号", "項目", "そろい方", "団体", "立場", "答え", "理由・メモ", "引き受けること", "はじめの答え", "はじめの理由", "答えた人", "答えた日時", "入れ方", "決めたこと"],
        [
            .. from session in export.Sessions
               from item in session.Items
               from party in session.Parties
               let answer = item.Answers.FirstOrDefault(answer => answer.PartyId == party.PartyId)
               select (IReadOnlyList<string>)
               [
                   .. Key(session),
                   item.Number.ToString(CultureInfo.InvariantCulture),
                   item.Title,
                   item.StateWords ?? "",
                   party.Party,
                   export.Parties.FirstOrDefault(other => other.Id == party.PartyId)?.KindWords ?? "",
                   answer?.Words ?? Missing(party, answer is null),
                   answer?.Note ?? "",
                   answer?.Commitment ?? "",
                   answer?.FirstWords ?? "",
                   answer?.FirstNote ?? "",
                   answer?.AnsweredBy ?? "",
                   When(answer?.AnsweredAt),
                   Way(answer?.Entry),
                   item.Agreement?.Text ?? "",
               ],
        ]);

    private static ExportTable Agreements(ProjectExport export) => new(
        "決めたこと",
        [.. Round, "項目番号", "項目", "決めたこと", "書いた人", "日時"],
        [
            .. from session in export.Sessions
               from item in session.Items
               where item.Agreement is not null
               select (IReadOnlyList<string>)
               [
                   .. Key(session), item.Number.ToString(CultureInfo.InvariantCulture), item.Title,
                   item.Agreement!.Text, item.Agreement.DecidedBy, When(item.Agreement.DecidedAt),
               ],
        ]);

    private static ExportTable SignOffs(ProjectExport export) => new(
        "たしかめ",
        [.. Round, "団体", "たしかめた人", "日時", "ようす"],
        [
            .. from session in export.Sessions
               from party in session.Parties
               select (IReadOnlyList<string>)
                   [.. Key(session), party.Party, party.SignOff?.Name ?? "", When(party.SignOff?.SignedAt), Standing(party)],
        ]);

    private static ExportTable Reflections(ProjectExport export) => new(
        "ふりかえり",
        [.. Round, "団体", ReflectionWords.Shared, ReflectionWords.Differed, ReflectionWords.ToImprove, "書いた人", "日時"],
        [
            .. from session in export.Sessions
               from reflection in session.Reflections
               select (IReadOnlyList<string>)
               [
                   .. Key(session), reflection.Party, reflection.Shared, reflection.Differed, reflection.ToImprove,
                   reflection.WrittenBy, When(reflection.WrittenAt),
               ],
        ]);

    private static ExportTable Remarks(ProjectExport export) => new(
        "ひとこと",
        [.. Round, "項目番号", "項目", "団体", "お名前", "ひとこと", "日時"],
        [
            .. from session in export.Sessions
               from item in session.Items
               from remark in item.Remarks
               select (IReadOnlyList<string>)
               [
                   .. Key(session), item.Number.ToString(CultureInfo.InvariantCulture), item.Title,
                   remark.Party, remark.SaidBy, remark.Text, When(remark.SaidAt),
               ],
        ]);

    private static ExportTable Consultations(ProjectExport export) => new(
        "相談",
        ["相談先", "団体", "お名前", "日時", "相談と答え", "ようす"],
        [
            .. from consultation in export.Consultations
               from text in consultation.Entries.Select(entry => (entry.WrittenBy, entry.Text, At: entry.WrittenAt))
                   .Prepend((WrittenBy: consultation.AskedBy, consultation.Text, At: consultation.AskedAt))
               select (IReadOnlyList<string>)
                   [consultation.DeskWords, consultation.Party, text.WrittenBy, When(text.At), text.Text, consultation.StateWords],
        ]);

    private static string[] Key(ExportedSession session) =>
        [session.RecordNumber, session.StageTitle, session.Number.ToString(CultureInfo.InvariantCulture)];

    private static string Missing(ExportedProgress party, bool isCovered) =>
        party.HasLeft ? "抜けました" : party.IsAbsent ? "欠席" : isCovered ? "まだ見えません" : "答えなし";

    private static string Way(EntryView? entry) => entry switch
    {
        null => "",
        { Source: EntrySource.Table } => $"{entry.PersonName}さんの答えを、{entry.EnteredBy}さんの端末で入力",
        { PersonName.Length: > 0 } => $"紙の答え（{entry.PersonName}さん）を{entry.EnteredBy}さんが入力",
        _ => $"紙の答えを{entry.EnteredBy}さんが入力",
    };

    private static string Standing(ExportedProgress party) => party switch
    {
        { SignOff.NotedOnPaperBy: { } noted } => $"紙でたしかめました（入力は{noted}さん）",
        { SignOff.IsLate: true } => "この回は欠席。あとからたしかめました",
        { SignOff: not null } => "たしかめました",
        { HasLeft: true } => "プロジェクトから抜けました",
        { IsAbsent: true } => "この回は欠席",
        _ => "まだ",
    };

    internal static string When(DateTimeOffset? at) => at is { } instant
        ? $"{instant.CalendarDay().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {instant.Time()}"
        : "";
}
