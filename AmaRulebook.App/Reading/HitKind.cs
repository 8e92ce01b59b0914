using AmaRulebook.Content.Searching;

namespace AmaRulebook.Reading;

/// <summary>What a hit is, in the words of the page.</summary>
public static class HitKind
{
    public static string Name(SearchHitKind kind) => kind switch
    {
        SearchHitKind.CheckItem => "チェック項目",
        SearchHitKind.Form => "協働の形態",
        SearchHitKind.Term => "用語",
        _ => "ルールブック",
    };
}
