using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content.Checklists;

namespace AmaRulebook.Records.Exporting;

/// <summary>One item of a 回.</summary>
/// <param name="Id">The item's id, such as <c>planning-3</c>.</param>
/// <param name="Number">Its number on the checklist.</param>
/// <param name="Title">Its text when the 回 began.</param>
/// <param name="State">How the answers stand to each other; null while they are covered.</param>
/// <param name="StateWords">The same as on screen.</param>
/// <param name="Answers">The answers that the viewer may see.</param>
/// <param name="Agreement">決めたこと, or null.</param>
/// <param name="TalkedOver">話し合った, or null.</param>
/// <param name="Remarks">ひとこと, in order.</param>
public sealed record ExportedItem(
    string Id,
    int Number,
    string Title,
    ItemState? State,
    string? StateWords,
    IReadOnlyList<ExportedAnswer> Answers,
    AgreementView? Agreement,
    TalkedView? TalkedOver,
    IReadOnlyList<ExportedRemark> Remarks)
{
    internal static ExportedItem Of(ItemView item, AnswerWords words) => new(
        item.Item.Id,
        item.Item.Number,
        item.Item.Title,
        item.State,
        item.State?.Title(),
        [.. item.Sides.Select(side => ExportedAnswer.Of(side, words))],
        item.IsDecided ? item.Agreement : null,
        item.Talked,
        [.. item.Remarks.Select(remark => new ExportedRemark(remark.Party.Id, remark.Party.Name, remark.SaidBy, remark.Text, remark.SaidAt))]);
}

/// <summary>One party's answer.</summary>
/// <param name="PartyId">Its id.</param>
/// <param name="Party">Its name.</param>
/// <param name="Answer">What it answered; null where it did not.</param>
/// <param name="Words">The same in the stage's words.</param>
/// <param name="Note">理由・メモ.</param>
/// <param name="Commitment">自分たちが引き受けること.</param>
/// <param name="AnsweredBy">Who answered.</param>
/// <param name="AnsweredAt">When, or null.</param>
/// <param name="FirstAnswer">What it was when the others could first read it, where that was another.</param>
/// <param name="FirstWords">The same in the stage's words.</param>
/// <param name="FirstNote">The reason then, where it was another.</param>
/// <param name="Entry">How it came in, where the 進行役 entered it; else null.</param>
public sealed record ExportedAnswer(
    Guid PartyId,
    string Party,
    AnswerKind? Answer,
    string? Words,
    string Note,
    string Commitment,
    string AnsweredBy,
    DateTimeOffset? AnsweredAt,
    AnswerKind? FirstAnswer,
    string? FirstWords,
    string? FirstNote,
    EntryView? Entry)
{
    internal static ExportedAnswer Of(AnswerView side, AnswerWords words) => new(
        side.Party.Id,
        side.Party.Name,
        side.Kind,
        side.Kind?.Words(words),
        side.Note,
        side.Commitment,
        side.AnsweredBy,
        side.AnsweredAt,
        side.FirstKind,
        side.FirstKind?.Words(words),
        side.FirstNote,
        side.Entry);
}

/// <summary>ひとこと.</summary>
public sealed record ExportedRemark(Guid PartyId, string Party, string SaidBy, string Text, DateTimeOffset SaidAt);
